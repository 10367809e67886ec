from judge.kit import ListNode


def reverse_every_k(head, k):
    dummy = last = ListNode()
    stack = []
    while head or stack:
        while head and len(stack) < k:
            stack.append(head)
            head = head.next
        while stack:
            last.next = stack.pop()
            last = last.next
    last.next = None
    return dummy.next
