import heapq


class Task:
    def __init__(self, name, left):
        self.name = name
        self.left = left

    def __lt__(self, other):
        return self.left > other.left


def count_names(tasks):
    counts = {}
    for name in tasks:
        counts[name] = counts.get(name, 0) + 1
    return counts


def schedule_tasks(tasks, cooldown):
    heap = []
    for name, count in count_names(tasks).items():
        heapq.heappush(heap, Task(name, count))
    intervals = 0
    while heap:
        waiting = []
        room = cooldown + 1
        while room > 0 and heap:
            intervals += 1
            room -= 1
            task = heapq.heappop(heap)
            if task.left > 1:
                task.left -= 1
                waiting.append(task)
        for task in waiting:
            heapq.heappush(heap, task)
        if heap:
            intervals += room
    return intervals
