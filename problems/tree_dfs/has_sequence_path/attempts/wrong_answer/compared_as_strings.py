"""Joins the values to a string without a separator, where 1, 12 looks like 11, 2."""


def has_sequence_path(root, sequence):
    wanted = "".join(map(str, sequence))

    def fits(node, string):
        if node is None:
            return False
        string += str(node.val)
        if node.left is None and node.right is None:
            return string == wanted
        return wanted.startswith(string) and (fits(node.left, string) or fits(node.right, string))

    return fits(root, "")
