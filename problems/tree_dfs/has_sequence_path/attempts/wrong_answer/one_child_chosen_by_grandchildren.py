"""If both children match, chooses one for good by the values of its children."""


def has_sequence_path(root, sequence):
    if not root or not sequence or root.val != sequence[0]:
        return False
    node = root
    for index, value in enumerate(sequence[1:], 2):
        fitting = [child for child in (node.left, node.right) if child and child.val == value]
        for child in fitting:
            below = [grandchild.val for grandchild in (child.left, child.right) if grandchild]
            if sequence[index] in below if index < len(sequence) else not below:
                node = child
                break
        else:
            return False
    return node.left is None and node.right is None
