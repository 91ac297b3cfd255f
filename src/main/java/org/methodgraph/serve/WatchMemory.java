package org.methodgraph.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Calls for help when the heap stays nearly full after a collection. Sorting goes to the disk and
 * rows are sent as they are found, but what a GROUP BY of very many groups holds is bounded by
 * nothing else.
 */
final class WatchMemory implements AutoCloseable {
  private static final double NEARLY_FULL = 0.8;

  private final NotificationListener listener;

  private WatchMemory(NotificationListener listener) {
    this.listener = listener;
  }

  static WatchMemory calling(Runnable help) {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      long most = pool.getUsage().getMax();
      // The pool where things stay that live long: the others do not say how large they may be.
      if (pool.getType() == MemoryType.HEAP
          && pool.isCollectionUsageThresholdSupported()
          && pool.isUsageThresholdSupported()
          && most > 0) {
        pool.setCollectionUsageThreshold((long) (NEARLY_FULL * most));
      }
    }
    WatchMemory watching =
        new WatchMemory(
            (notification, any) -> {
              if (notification
                  .getType()
                  .equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
                help.run();
              }
            });
    emitter().addNotificationListener(watching.listener, null, null);
    return watching;
  }

  private static NotificationEmitter emitter() {
    return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  }

  @Override
  public void close() {
    try {
      emitter().removeNotificationListener(listener);
    } catch (ListenerNotFoundException e) {
      throw new IllegalStateException("closed twice", e);
    }
  }
}
