from collections import defaultdict, deque


def task_order(tasks, prerequisites):
    before, after = defaultdict(set), defaultdict(set)
    for a, b in prerequisites:
        before[b].add(a)
        after[a].add(b)
    queue = deque(task for task in range(tasks) if not before[task])
    order = []
    while queue:
        task = queue.popleft()
        order.append(task)
        for other in after[task]:
            before[other].remove(task)
            if not before[other]:
                queue.append(other)
    return order if len(order) == tasks else []
