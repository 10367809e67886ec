"""Simulates every single interval, including idle ones."""

import heapq
from collections import Counter, deque


def schedule_tasks(tasks, cooldown):
    ready = [-count for count in Counter(tasks).values()]
    heapq.heapify(ready)
    waiting = deque()
    now = 0
    while ready or waiting:
        now += 1
        if ready:
            count = heapq.heappop(ready) + 1
            if count:
                waiting.append((now + cooldown, count))
        if waiting and waiting[0][0] == now:
            heapq.heappush(ready, waiting.popleft()[1])
    return now
