"""Searches from task 0 only."""


def can_finish_tasks(tasks, prerequisites):
    graph = {task: [] for task in range(tasks)}
    for a, b in prerequisites:
        graph[a].append(b)
    on_path, safe = set(), set()

    def cycle(task):
        if task in on_path:
            return True
        if task in safe:
            return False
        on_path.add(task)
        if any(cycle(child) for child in graph[task]):
            return True
        on_path.discard(task)
        safe.add(task)
        return False

    return tasks == 0 or not cycle(0)
