"""Searches from every task for a path back to it."""


def can_finish_tasks(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
    for start in range(tasks):
        seen = set()
        stack = list(graph[start])
        while stack:
            task = stack.pop()
            if task == start:
                return False
            if task not in seen:
                seen.add(task)
                stack.extend(graph[task])
    return True
