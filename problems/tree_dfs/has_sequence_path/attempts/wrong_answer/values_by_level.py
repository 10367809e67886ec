"""Checks only whether each level has the value, as if all nodes of two levels were connected."""


def has_sequence_path(root, sequence):
    level = [root] if root else []
    for position, value in enumerate(sequence):
        if value not in [node.val for node in level]:
            return False
        if position == len(sequence) - 1:
            return any(node.val == value and not node.left and not node.right for node in level)
        level = [child for node in level for child in (node.left, node.right) if child]
    return False
