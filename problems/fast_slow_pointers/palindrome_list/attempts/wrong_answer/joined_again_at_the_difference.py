"""Joins the halves again at the node that differs, and not at the first of the second half."""


def palindrome_list(head):
    def turned(node):
        before = None
        while node:
            node.next, before, node = before, node, node.next
        return before

    if not head or not head.next:
        return True
    slow, fast = head, head
    while fast.next and fast.next.next:
        slow, fast = slow.next, fast.next.next
    last = turned(slow.next)
    a, b = head, last
    same = True
    while b:
        if a.val != b.val:
            same = False
            break
        a, b = a.next, b.next
    if same or b is last:
        slow.next = turned(last)
    else:
        turned(last)
        slow.next = b
    return same
