"""Takes what is below the recursion limit for missing."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        def write(node):
            if node is None:
                return "#"
            try:
                return f"{node.val} {write(node.left)} {write(node.right)}"
            except RecursionError:
                return "#"

        return write(root)

    def decode(self, text):
        holder = TreeNode()
        slots = [(holder, "left")]
        for word in text.split():
            parent, side = slots.pop()
            if word != "#":
                node = TreeNode(int(word))
                setattr(parent, side, node)
                slots += [(node, "right"), (node, "left")]
        return holder.left
