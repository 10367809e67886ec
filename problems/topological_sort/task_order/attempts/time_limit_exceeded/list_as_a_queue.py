"""Pops from the front of a list, which moves all other elements, for every task."""


def task_order(tasks, prerequisites):
    children = [[] for _ in range(tasks)]
    in_degree = [0] * tasks
    for parent, child in prerequisites:
        children[parent].append(child)
        in_degree[child] += 1
    queue = [task for task in range(tasks) if in_degree[task] == 0]
    order = []
    while queue:
        task = queue.pop(0)
        order.append(task)
        for child in children[task]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                queue.append(child)
    return order if len(order) == tasks else []
