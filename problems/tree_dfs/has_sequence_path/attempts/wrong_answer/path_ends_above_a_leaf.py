"""Accepts as soon as the sequence has ended, leaf or not."""


def has_sequence_path(root, sequence):
    def fits(node, position):
        if node is None or position == len(sequence) or node.val != sequence[position]:
            return False
        if position == len(sequence) - 1:
            return True
        return fits(node.left, position + 1) or fits(node.right, position + 1)

    return fits(root, 0)
