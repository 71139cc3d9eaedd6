import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { type ClaimFilter, isOff, NO_FILTER } from './claim-rows';
import css from './FilterBar.module.css';

export type FilterBarProps = Compared & {
  filter: ClaimFilter;
  onFilter: (filter: ClaimFilter) => void;
};

const SHOWN = ['shared', 'alone', 'differing'] as const;

/** Which claims are shown: by how many make them, by outlet, by person. */
export function FilterBar({ articles, comparison, filter, onFilter }: FilterBarProps) {
  const show = (name: ClaimFilter['show']) => onFilter({ ...filter, show: name });
  return (
    <fieldset class={css.bar} data-testid="comparison-filters">
      <legend class="visually-hidden">{i18n.t('comparison.filters')}</legend>
      <button
        type="button"
        class={css.choice}
        aria-pressed={isOff(filter)}
        onClick={() => onFilter(NO_FILTER)}
      >
        {i18n.t('comparison.all')}
      </button>
      {SHOWN.map((name) => (
        <button
          key={name}
          type="button"
          class={css.choice}
          aria-pressed={filter.show === name}
          data-testid={`filter-${name}`}
          onClick={() => show(filter.show === name ? null : name)}
        >
          {i18n.t(`comparison.show.${name}`)}
        </button>
      ))}
      <select
        class={css.pick}
        aria-label={i18n.t('comparison.byOutlet')}
        value={filter.article ?? ''}
        data-testid="filter-outlet"
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, article: value === '' ? null : Number(value) })
        }
      >
        <option value="">{i18n.t('comparison.everyOutlet')}</option>
        {articles.map(({ saved }, article) => (
          <option key={saved.id} value={article}>
            {saved.outlet}
          </option>
        ))}
      </select>
      {comparison.people.length > 0 && (
        <select
          class={css.pick}
          aria-label={i18n.t('comparison.byPerson')}
          value={filter.person ?? ''}
          data-testid="filter-person"
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, person: value === '' ? null : value })
          }
        >
          <option value="">{i18n.t('comparison.everyPerson')}</option>
          {comparison.people.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
