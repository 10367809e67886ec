"""Takes the largest value of each level for the rightmost."""


def right_view(root):
    seen, level = [], [root] if root else []
    while level:
        seen.append(max(node.val for node in level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return seen
