import heapq
from collections import Counter, deque


def schedule_tasks(tasks, cooldown):
    ready = [-count for count in Counter(tasks).values()]
    heapq.heapify(ready)
    waiting = deque()
    now = 0
    while ready or waiting:
        if not ready and waiting[0][0] > now:
            now = waiting[0][0]
        while waiting and waiting[0][0] <= now:
            heapq.heappush(ready, waiting.popleft()[1])
        count = heapq.heappop(ready) + 1
        now += 1
        if count:
            waiting.append((now + cooldown, count))
    return now
