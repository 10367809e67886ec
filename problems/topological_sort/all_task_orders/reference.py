def all_task_orders(tasks: int, prerequisites: list[list[int]]) -> list[list[int]]:
    followers: list[list[int]] = [[] for _ in range(tasks)]
    waiting_for = [0] * tasks
    for before, after in prerequisites:
        followers[before].append(after)
        waiting_for[after] += 1
    orders: list[list[int]] = []
    order: list[int] = []
    placed = [False] * tasks

    def extend() -> None:
        if len(order) == tasks:
            orders.append(order.copy())
        for task in range(tasks):
            if waiting_for[task] == 0 and not placed[task]:
                placed[task] = True
                order.append(task)
                for after in followers[task]:
                    waiting_for[after] -= 1
                extend()
                for after in followers[task]:
                    waiting_for[after] += 1
                order.pop()
                placed[task] = False

    extend()
    return orders
