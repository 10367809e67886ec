"""Accepts at a missing child if the sequence has ended, so a path may end at a node with one child."""


def has_sequence_path(root, sequence):
    def fits(node, position):
        if node is None:
            return position == len(sequence)
        if position == len(sequence) or node.val != sequence[position]:
            return False
        return fits(node.left, position + 1) or fits(node.right, position + 1)

    return fits(root, 0)
