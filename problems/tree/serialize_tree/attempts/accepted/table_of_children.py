import json

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        table = []
        numbers = {}
        stack = [root]
        while stack:
            node = stack.pop()
            if node is None:
                continue
            numbers[node] = len(numbers)
            stack.append(node.left)
            stack.append(node.right)
        for node in numbers:
            table.append({"v": node.val, "l": numbers.get(node.left), "r": numbers.get(node.right)})
        return json.dumps(table)

    def decode(self, text):
        table = json.loads(text)
        nodes = [TreeNode(entry["v"]) for entry in table]
        for node, entry in zip(nodes, table):
            if entry["l"] is not None:
                node.left = nodes[entry["l"]]
            if entry["r"] is not None:
                node.right = nodes[entry["r"]]
        if not nodes:
            return None
        return nodes[0]
