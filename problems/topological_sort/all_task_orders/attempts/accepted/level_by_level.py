def all_task_orders(tasks, prerequisites):
    needs = [0] * tasks
    for a, b in prerequisites:
        needs[b] |= 1 << a
    begun = [(0, [])]
    for _ in range(tasks):
        begun = [
            (done | 1 << task, [*order, task])
            for done, order in begun
            for task in range(tasks)
            if not done >> task & 1 and needs[task] & ~done == 0
        ]
    return [order for _, order in begun]
