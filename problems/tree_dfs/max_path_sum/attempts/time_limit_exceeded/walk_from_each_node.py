"""Walks from every node to every other."""


def max_path_sum(root):
    neighbours = {root: []}
    for node in (order := [root]):
        for child in (node.left, node.right):
            if child:
                neighbours[node].append(child)
                neighbours[child] = [node]
                order.append(child)
    best = root.val
    for start in neighbours:
        walks = [(start, None, start.val)]
        for node, before, total in walks:
            best = max(best, total)
            walks += [(other, node, total + other.val) for other in neighbours[node] if other is not before]
    return best
