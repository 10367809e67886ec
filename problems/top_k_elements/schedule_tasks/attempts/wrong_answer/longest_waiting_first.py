"""Runs the name that has waited longest, whatever its remaining count."""

from collections import Counter, deque


def schedule_tasks(tasks, cooldown):
    ready = deque(sorted(Counter(tasks).values(), reverse=True))
    now, waiting = 0, deque()
    while ready or waiting:
        if not ready:
            now = max(now, waiting[0][0])
        while waiting and waiting[0][0] <= now:
            ready.append(waiting.popleft()[1])
        left = ready.popleft() - 1
        now += 1
        if left:
            waiting.append((now + cooldown, left))
    return now
