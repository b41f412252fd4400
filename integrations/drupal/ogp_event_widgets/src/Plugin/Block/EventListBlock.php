<?php

declare(strict_types=1);

namespace Drupal\ogp_event_widgets\Plugin\Block;

use Drupal\Core\Form\FormStateInterface;

/**
 * A list of the events of a feed.
 *
 * @Block(
 *   id = "ogp_event_list",
 *   admin_label = @Translation("Event list"),
 *   category = @Translation("Events")
 * )
 */
final class EventListBlock extends EventBlockBase {

  /**
   * {@inheritdoc}
   */
  protected function tag(): string {
    return 'ogp-event-list';
  }

  /**
   * {@inheritdoc}
   */
  protected function texts(): array {
    return [
      'countries' => [
        '#title' => $this->t('Countries'),
        '#description' => $this->t('Codes of two letters, separated by spaces. None: all.'),
        '#pattern' => '[A-Za-z]{2}( [A-Za-z]{2})*',
      ],
      'topics' => [
        '#title' => $this->t('Topics'),
        '#description' => $this->t('Their names in the feed, separated by spaces. None: all.'),
      ],
      'page-size' => [
        '#title' => $this->t('Events before "Show more"'),
        '#description' => $this->t('1 to 1000, or "all". Nothing: 20.'),
        '#pattern' => '[1-9][0-9]{0,3}|all',
        '#size' => 6,
      ],
    ];
  }

  /**
   * {@inheritdoc}
   */
  protected function choices(): array {
    return [
      'when' => [
        'label' => $this->t('Which events'),
        'options' => [
          'upcoming' => $this->t('Those to come'),
          'past' => $this->t('Those that are over'),
          'all' => $this->t('All'),
        ],
      ],
      'group-by' => [
        'label' => $this->t('Headings'),
        'options' => [
          'day' => $this->t('A day'),
          'month' => $this->t('A month'),
          'country' => $this->t('A country'),
          'none' => $this->t('None'),
        ],
      ],
      'layout' => [
        'label' => $this->t('Look'),
        'options' => [
          'list' => $this->t('List'),
          'cards' => $this->t('Cards'),
          'compact' => $this->t('Compact'),
        ],
      ],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['filter' => FALSE] + parent::defaultConfiguration();
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form = parent::blockForm($form, $form_state);
    $form['filter'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('Readers can filter'),
      '#default_value' => $this->configuration['filter'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    parent::blockSubmit($form, $form_state);
    $this->configuration['filter'] = (bool) $form_state->getValue('filter');
  }

  /**
   * {@inheritdoc}
   */
  protected function children(): array {
    if (!$this->configuration['filter']) {
      return [];
    }
    $attributes = ['slot' => 'filter', 'facets' => 'topics when', 'layout' => 'popover'];
    return ['filter' => ['#type' => 'html_tag', '#tag' => 'ogp-topic-filter', '#attributes' => $attributes]];
  }

}
