<?php

declare(strict_types=1);

namespace Drupal\ogp_event_widgets\Plugin\Block;

use Drupal\Component\Utility\UrlHelper;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * Things that the blocks share: a feed, a heading, and a link for readers without script.
 */
abstract class EventBlockBase extends BlockBase {

  /**
   * Settings of the element with the words that they may have, the default first.
   *
   * @return array<string, array{label: \Drupal\Core\StringTranslation\TranslatableMarkup, options: array<string, mixed>}>
   *   Attribute to its label and its options.
   */
  abstract protected function choices(): array;

  /**
   * Settings of the element that are text: attribute to label, description and pattern.
   *
   * @return array<string, array<string, mixed>>
   *   Attribute to properties of its field.
   */
  abstract protected function texts(): array;

  /**
   * The name of the element.
   */
  abstract protected function tag(): string;

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return [
      'label_display' => '0',
      'src' => '',
      'heading' => '',
      'link_text' => '',
      'link_href' => '',
      'attributes' => [],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $settings = $this->configuration;
    $form['src'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Address of the feed'),
      '#description' => $this->t('Begins with https:// or, for a feed on this site, with a slash.'),
      '#default_value' => $settings['src'],
      '#maxlength' => 2048,
      '#required' => TRUE,
    ];
    $form['attributes'] = ['#type' => 'container', '#tree' => TRUE];
    foreach ($this->texts() as $name => $field) {
      $form['attributes'][$name] = $field + [
        '#type' => 'textfield',
        '#default_value' => $settings['attributes'][$name] ?? '',
      ];
    }
    foreach ($this->choices() as $name => $choice) {
      $form['attributes'][$name] = [
        '#type' => 'select',
        '#title' => $choice['label'],
        '#options' => $choice['options'],
        '#default_value' => $settings['attributes'][$name] ?? array_key_first($choice['options']),
      ];
    }
    $form['heading'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Heading'),
      '#description' => $this->t('Without one, the title of the feed.'),
      '#default_value' => $settings['heading'],
    ];
    $form['link_text'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Text of the link'),
      '#description' => $this->t('Readers without script see this link instead of the events.'),
      '#default_value' => $settings['link_text'],
      '#required' => TRUE,
    ];
    $form['link_href'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Address of the link'),
      '#default_value' => $settings['link_href'],
      '#maxlength' => 2048,
      '#required' => TRUE,
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state): void {
    foreach (['src', 'link_href'] as $name) {
      if (!self::isAddress((string) $form_state->getValue($name))) {
        $form_state->setErrorByName($name, $this->t('This is no address that begins with https:// or a slash.'));
      }
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['src', 'heading', 'link_text', 'link_href'] as $name) {
      $this->configuration[$name] = trim((string) $form_state->getValue($name));
    }
    $given = (array) $form_state->getValue('attributes');
    $kept = [];
    foreach (array_keys($this->texts()) as $name) {
      $kept[$name] = trim((string) ($given[$name] ?? ''));
    }
    foreach ($this->choices() as $name => $choice) {
      $value = (string) ($given[$name] ?? '');
      $isDefault = $value === (string) array_key_first($choice['options']);
      $kept[$name] = !$isDefault && isset($choice['options'][$value]) ? $value : '';
    }
    $this->configuration['attributes'] = array_filter($kept, static fn (string $value): bool => $value !== '');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $settings = $this->configuration;
    $own = array_flip([...array_keys($this->texts()), ...array_keys($this->choices())]);
    $element = [
      '#type' => 'html_tag',
      '#tag' => $this->tag(),
      '#attributes' => ['src' => $settings['src']] + array_intersect_key($settings['attributes'], $own),
      '#attached' => ['library' => ['ogp_event_widgets/elements']],
    ];
    // In its slot: a heading may hold a colon, before which a text format would cut an attribute.
    if ($settings['heading'] !== '') {
      $element['heading'] = [
        '#type' => 'html_tag',
        '#tag' => 'h2',
        '#attributes' => ['slot' => 'heading'],
        'text' => ['#plain_text' => $settings['heading']],
      ];
    }
    $element += $this->children();
    $element['link'] = [
      '#type' => 'html_tag',
      '#tag' => 'a',
      '#attributes' => ['href' => $settings['link_href']],
      'text' => ['#plain_text' => $settings['link_text']],
    ];
    return $element;
  }

  /**
   * Returns what stands in the element besides heading and link.
   */
  protected function children(): array {
    return [];
  }

  /**
   * Whether a text is an address on the web or on this site.
   */
  private static function isAddress(string $text): bool {
    if (preg_match('~[\s\\\\\p{C}]~u', $text) !== 0) {
      return FALSE;
    }
    return preg_match('~^/(?!/)~', $text) === 1
      || (preg_match('~^https?://~i', $text) === 1 && UrlHelper::isValid($text, TRUE));
  }

}
