"""Halves positions as floats, which are not exact from 2**53 on."""


def lowest_common_ancestor(root, first, second):
    places, nodes = {}, {}
    stack = [(1, root)] if root else []
    while stack:
        place, node = stack.pop()
        places[node.val] = place
        nodes[place] = node
        if node.left:
            stack.append((2 * place, node.left))
        if node.right:
            stack.append((2 * place + 1, node.right))
    if first not in places or second not in places:
        return None
    one, other = places[first], places[second]
    while one != other:
        one, other = min(one, other), max(one, other)
        other = int(other / 2) if other < 10**300 else other // 2
    return nodes.get(one, root)
