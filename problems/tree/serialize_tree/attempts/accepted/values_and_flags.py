import base64
import struct

from judge.kit import TreeNode


class TreeCodec:
    """Write each node in preorder as four bytes for the value and one that tells which children exist."""

    def encode(self, root):
        data = bytearray()
        stack = [root] if root else []
        while stack:
            node = stack.pop()
            data += struct.pack(">iB", node.val, bool(node.left) + 2 * bool(node.right))
            if node.right:
                stack.append(node.right)
            if node.left:
                stack.append(node.left)
        return base64.b64encode(data).decode()

    def decode(self, text):
        holder = TreeNode()
        slots = [(holder, "left")]
        for value, flags in struct.iter_unpack(">iB", base64.b64decode(text)):
            node = TreeNode(value)
            parent, side = slots.pop()
            setattr(parent, side, node)
            if flags & 2:
                slots.append((node, "right"))
            if flags & 1:
                slots.append((node, "left"))
        return holder.left
