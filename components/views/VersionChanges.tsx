import { useState } from 'preact/hooks';
import { useChanges } from '@/components/hooks/use-changes';
import { type VersionPlace, WhatChanged } from '@/components/library/WhatChanged';
import type { Snapshot } from '@/lib/model/library';

export type VersionChangesProps = {
  /** Newest first. */
  snapshots: readonly Snapshot[];
  onPlace: (place: VersionPlace) => void;
};

/** What changed between two versions that the reader picks; the newest against the one before. */
export function VersionChanges({ snapshots, onPlace }: VersionChangesProps) {
  const [newest, second] = snapshots;
  const [beforeId, setBefore] = useState<string | null>(null);
  const [afterId, setAfter] = useState<string | null>(null);
  const before = snapshots.find(({ id }) => id === beforeId) ?? second;
  const after = snapshots.find(({ id }) => id === afterId) ?? newest;
  if (!before || !after) return null;
  return (
    <PairOfVersions
      snapshots={snapshots}
      before={before}
      after={after}
      onBefore={setBefore}
      onAfter={setAfter}
      onPlace={onPlace}
    />
  );
}

type PairOfVersionsProps = VersionChangesProps & {
  before: Snapshot;
  after: Snapshot;
  onBefore: (snapshotId: string) => void;
  onAfter: (snapshotId: string) => void;
};

function PairOfVersions(props: PairOfVersionsProps) {
  const changes = useChanges(props.before.id, props.after.id);
  return <WhatChanged {...props} changes={changes} />;
}
