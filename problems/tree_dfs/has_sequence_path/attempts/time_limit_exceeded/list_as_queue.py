"""Uses a list as a queue, where `pop(0)` moves all other elements."""


def has_sequence_path(root, sequence):
    waiting = [(root, 0)] if root else []
    while waiting:
        node, position = waiting.pop(0)
        if position == len(sequence) or node.val != sequence[position]:
            continue
        children = [child for child in (node.left, node.right) if child]
        if not children and position + 1 == len(sequence):
            return True
        waiting += [(child, position + 1) for child in children]
    return False
