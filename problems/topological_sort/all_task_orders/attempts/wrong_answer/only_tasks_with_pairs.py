"""Orders only the tasks that occur in a pair."""


def all_task_orders(tasks, prerequisites):
    named = sorted({task for pair in prerequisites for task in pair})
    needs = {task: {a for a, b in prerequisites if b == task} for task in named}
    orders = [[]]
    for _ in named:
        orders = [
            [*order, task]
            for order in orders
            for task in named
            if task not in order and needs[task] <= set(order)
        ]
    return orders
