"""Never removes the visited mark, so that a second path to a task counts as a cycle."""


def can_finish_tasks(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
    for start in range(tasks):
        seen = set()
        stack = [start]
        while stack:
            task = stack.pop()
            if task in seen:
                return False
            seen.add(task)
            stack.extend(graph[task])
    return True
