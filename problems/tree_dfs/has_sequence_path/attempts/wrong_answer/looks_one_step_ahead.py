"""Where both children fit, decides for good by what comes right below them."""


def has_sequence_path(root, sequence):
    if not root or not sequence or root.val != sequence[0]:
        return False
    node = root
    for place, value in enumerate(sequence[1:], 2):
        fitting = [child for child in (node.left, node.right) if child and child.val == value]
        for child in fitting:
            below = [grandchild.val for grandchild in (child.left, child.right) if grandchild]
            if sequence[place] in below if place < len(sequence) else not below:
                node = child
                break
        else:
            return False
    return node.left is None and node.right is None
