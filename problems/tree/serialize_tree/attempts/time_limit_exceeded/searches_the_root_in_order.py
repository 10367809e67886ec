"""Searches the number of each node in the list of numbers in order."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        values, inorder = [], []
        path, node = [], root
        while path or node:
            while node:
                path.append((node, len(values)))
                values.append(str(node.val))
                node = node.left
            node, number = path.pop()
            inorder.append(str(number))
            node = node.right
        return " ".join(values) + "/" + " ".join(inorder)

    def decode(self, text):
        values, inorder = (list(map(int, part.split())) for part in text.split("/"))
        holder = TreeNode()
        tasks = [(0, 0, len(values), holder, "left")]
        while tasks:
            number, start, end, parent, side = tasks.pop()
            if start == end:
                continue
            middle = inorder.index(number)
            node = TreeNode(values[number])
            setattr(parent, side, node)
            tasks.append((number + 1, start, middle, node, "left"))
            tasks.append((number + 1 + middle - start, middle + 1, end, node, "right"))
        return holder.left
