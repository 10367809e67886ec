"""Goes to the left child if its value matches, and then never tries the right one."""


def has_sequence_path(root, sequence):
    if root is None or not sequence or root.val != sequence[0]:
        return False
    node = root
    for value in sequence[1:]:
        if node.left and node.left.val == value:
            node = node.left
        elif node.right and node.right.val == value:
            node = node.right
        else:
            return False
    return node.left is None and node.right is None
