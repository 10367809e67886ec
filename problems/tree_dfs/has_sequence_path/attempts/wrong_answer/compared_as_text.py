"""Writes the values one behind the other as text, where 1 and 12 look like 11 and 2."""


def has_sequence_path(root, sequence):
    wanted = "".join(map(str, sequence))

    def fits(node, text):
        if node is None:
            return False
        text += str(node.val)
        if node.left is None and node.right is None:
            return text == wanted
        return wanted.startswith(text) and (fits(node.left, text) or fits(node.right, text))

    return fits(root, "")
