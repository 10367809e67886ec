"""Goes through the tasks by number twice, where a path of descending numbers takes one round for each."""


def task_order(tasks, prerequisites):
    waits_for = [set() for _ in range(tasks)]
    for a, b in prerequisites:
        waits_for[b].add(a)
    order = []
    done = set()
    for _ in range(2):
        for task in range(tasks):
            if task not in done and waits_for[task] <= done:
                done.add(task)
                order.append(task)
    return order if len(order) == tasks else []
