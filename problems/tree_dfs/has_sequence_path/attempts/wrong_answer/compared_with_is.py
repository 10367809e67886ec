"""Compares numbers with `is`, which is reliable only for small ones."""


def has_sequence_path(root, sequence):
    def fits(node, position):
        if node is None or position == len(sequence) or node.val is not sequence[position]:
            return False
        if node.left is None and node.right is None:
            return position == len(sequence) - 1
        return fits(node.left, position + 1) or fits(node.right, position + 1)

    return fits(root, 0)
