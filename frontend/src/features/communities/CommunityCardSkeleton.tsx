import { Card } from "@/ui/Card";
import { Repeated, Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import styles from "./CommunityCard.module.css";

/** Cards that are still on their way, in the size of real ones. */
export function CommunityCardSkeleton({ count, className }: { count: number; className?: string | undefined }) {
  return (
    <SkeletonGroup className={className}>
      <Repeated count={count}>
        <Card className={styles.card}>
          <div className={styles.header}>
            <Skeleton width="3rem" height="3rem" />
            <div className={styles.skeletonName}>
              <Skeleton width="80%" />
              <Skeleton width="55%" />
            </div>
          </div>
          <div className={styles.about}>
            <Skeleton height="2.75lh" />
          </div>
          <Skeleton width="60%" height="1.5rem" />
          <div className={styles.footer}>
            <Skeleton width="40%" />
            <Skeleton width="5rem" height="2.125rem" />
          </div>
        </Card>
      </Repeated>
    </SkeletonGroup>
  );
}
