from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        text = []
        stack = [root]
        while stack:
            node = stack.pop()
            if node is None:
                text.append("()")
                continue
            text.append("[" + str(node.val) + "]")
            stack.append(node.right)
            stack.append(node.left)
        return "".join(text)

    def decode(self, text):
        holder = TreeNode()
        slots = [(holder, "left")]
        number = 0
        negative = False
        for character in text:
            if character == "[":
                number = 0
                negative = False
            elif character == "-":
                negative = True
            elif character == "]":
                parent, side = slots.pop()
                node = TreeNode(-number if negative else number)
                if side == "left":
                    parent.left = node
                else:
                    parent.right = node
                slots.append((node, "right"))
                slots.append((node, "left"))
            elif character == ")":
                slots.pop()
            elif character.isdigit():
                number = 10 * number + int(character)
        return holder.left
