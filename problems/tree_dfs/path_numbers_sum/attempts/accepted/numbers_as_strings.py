class DigitString:
    def __init__(self, digits):
        self.digits = digits

    def plus(self, digit):
        return DigitString(self.digits + str(digit))

    def number(self):
        return int(self.digits)


def is_leaf(node):
    return node.left is None and node.right is None


def collect(node, prefix, strings):
    string = prefix.plus(node.val)
    if is_leaf(node):
        strings.append(string)
        return
    if node.left is not None:
        collect(node.left, string, strings)
    if node.right is not None:
        collect(node.right, string, strings)


def path_numbers_sum(root):
    strings = []
    if root is not None:
        collect(root, DigitString(""), strings)
    total = 0
    for string in strings:
        total += string.number()
    return total
