"""Walks from every node to every other."""


def max_path_sum(root):
    neighbors = {root: []}
    for node in (order := [root]):
        for child in (node.left, node.right):
            if child:
                neighbors[node].append(child)
                neighbors[child] = [node]
                order.append(child)
    best = root.val
    for start in neighbors:
        paths = [(start, None, start.val)]
        for node, previous, total in paths:
            best = max(best, total)
            paths += [(other, node, total + other.val) for other in neighbors[node] if other is not previous]
    return best
