def rearrange_list(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    if slow is None:
        return None
    stack = []
    node = slow.next
    slow.next = None
    while node:
        stack.append(node)
        node = node.next
    front = head
    while stack:
        node = stack.pop()
        node.next = front.next
        front.next = node
        front = node.next
    return head
