from collections import deque


def all_task_orders(tasks, prerequisites):
    in_degree = {task: 0 for task in range(tasks)}
    graph = {task: [] for task in range(tasks)}
    for parent, child in prerequisites:
        graph[parent].append(child)
        in_degree[child] += 1
    sources = deque(task for task in in_degree if in_degree[task] == 0)
    orders = []
    extend(graph, in_degree, sources, [], orders)
    return orders


def extend(graph, in_degree, sources, order, orders):
    for task in sources:
        order.append(task)
        next_sources = deque(sources)
        next_sources.remove(task)
        for child in graph[task]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                next_sources.append(child)
        extend(graph, in_degree, next_sources, order, orders)
        order.pop()
        for child in graph[task]:
            in_degree[child] += 1
    if len(order) == len(in_degree):
        orders.append(list(order))
