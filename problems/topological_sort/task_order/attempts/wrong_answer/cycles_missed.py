"""Marks tasks only as visited, so that cycles are missed."""


def task_order(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
    seen = set()
    order = []

    def visit(task):
        seen.add(task)
        for child in graph[task]:
            if child not in seen:
                visit(child)
        order.append(task)

    for task in range(tasks):
        if task not in seen:
            visit(task)
    return order[::-1]
