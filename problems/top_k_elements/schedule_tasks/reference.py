from collections import Counter
from heapq import heapify, heappop, heappush


def schedule_tasks(tasks: list[str], cooldown: int) -> int:
    heap = [-count for count in Counter(tasks).values()]
    heapify(heap)
    intervals = 0
    while heap:
        ran = [heappop(heap) for _ in range(min(cooldown + 1, len(heap)))]
        for count in ran:
            if count < -1:
                heappush(heap, count + 1)
        intervals += cooldown + 1 if heap else len(ran)
    return intervals
