<?php

declare(strict_types=1);

namespace Drupal\ogp_event_widgets\Plugin\Block;

/**
 * A countdown to what comes next in a feed.
 *
 * @Block(
 *   id = "ogp_countdown",
 *   admin_label = @Translation("Countdown to the next event"),
 *   category = @Translation("Events")
 * )
 */
final class CountdownBlock extends EventBlockBase {

  /**
   * {@inheritdoc}
   */
  protected function tag(): string {
    return 'ogp-countdown';
  }

  /**
   * {@inheritdoc}
   */
  protected function texts(): array {
    return [
      'event' => [
        '#title' => $this->t('Id of one event'),
        '#description' => $this->t('Nothing: whatever comes next.'),
      ],
    ];
  }

  /**
   * {@inheritdoc}
   */
  protected function choices(): array {
    return [
      'after-end' => [
        'label' => $this->t('When it is over'),
        'options' => ['next' => $this->t('Go on with the next event'), 'stay' => $this->t('Stay')],
      ],
      'layout' => [
        'label' => $this->t('Look'),
        'options' => [
          'full' => $this->t('Full'),
          'compact' => $this->t('Compact'),
          'blocks' => $this->t('Blocks'),
        ],
      ],
    ];
  }

}
