class Code:
    def __init__(self, text):
        self.text = text

    def longer(self, digit):
        return Code(self.text + str(digit))

    def number(self):
        return int(self.text)


def is_leaf(node):
    return node.left is None and node.right is None


def collect(node, before, codes):
    code = before.longer(node.val)
    if is_leaf(node):
        codes.append(code)
        return
    if node.left is not None:
        collect(node.left, code, codes)
    if node.right is not None:
        collect(node.right, code, codes)


def path_numbers_sum(root):
    codes = []
    if root is not None:
        collect(root, Code(""), codes)
    total = 0
    for code in codes:
        total += code.number()
    return total
