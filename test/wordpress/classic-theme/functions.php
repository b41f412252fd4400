<?php
/**
 * A classic theme of the tests: one area of widgets.
 */

add_action('widgets_init', function () {
  register_sidebar(['id' => 'side', 'name' => 'Side', 'before_widget' => '<section>', 'after_widget' => '</section>']);
});
add_action('wp_enqueue_scripts', function () {
  wp_enqueue_style('classic-theme', get_stylesheet_uri());
});
