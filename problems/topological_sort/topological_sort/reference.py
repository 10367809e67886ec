def topological_sort(vertices: int, edges: list[list[int]]) -> list[int]:
    followers: list[list[int]] = [[] for _ in range(vertices)]
    waiting_for = [0] * vertices
    for before, after in edges:
        followers[before].append(after)
        waiting_for[after] += 1
    order = [step for step in range(vertices) if waiting_for[step] == 0]
    for step in order:  # grows while we walk along it
        for after in followers[step]:
            waiting_for[after] -= 1
            if waiting_for[after] == 0:
                order.append(after)
    return order if len(order) == vertices else []
