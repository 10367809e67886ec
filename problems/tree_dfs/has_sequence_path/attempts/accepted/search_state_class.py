class Search:
    def __init__(self, node, rest):
        self.node = node
        self.rest = rest

    def fits(self):
        return len(self.rest) > 0 and self.node.val == self.rest[0]

    def is_done(self):
        return self.node.left is None and self.node.right is None and len(self.rest) == 1

    def further(self):
        for child in (self.node.left, self.node.right):
            if child is not None:
                yield Search(child, self.rest[1:])


def found(search):
    if not search.fits():
        return False
    if search.is_done():
        return True
    for other in search.further():
        if found(other):
            return True
    return False


def has_sequence_path(root, sequence):
    return root is not None and found(Search(root, sequence))
