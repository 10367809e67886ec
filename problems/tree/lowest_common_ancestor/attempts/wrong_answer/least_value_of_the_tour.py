"""Takes the least value between the two nodes of the tour instead of the node of the least depth."""


def lowest_common_ancestor(root, first, second):
    tour, nodes = [], {}
    stack = [root] if root else []
    while stack:
        step = stack.pop()
        if isinstance(step, int):
            tour.append(step)
            continue
        nodes[step.val] = step
        tour.append(step.val)
        for child in (step.right, step.left):
            if child:
                stack += [step.val, child]
    if first not in nodes or second not in nodes:
        return None
    start, end = sorted((tour.index(first), tour.index(second)))
    return nodes[min(tour[start : end + 1])]
