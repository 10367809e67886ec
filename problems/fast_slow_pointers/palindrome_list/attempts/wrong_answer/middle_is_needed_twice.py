"""Takes the middle value for a part of the first half, so that it rejects odd palindromes."""


def palindrome_list(head):
    stack, count, node = [], 0, head
    while node:
        count, node = count + 1, node.next
    for _ in range((count + 1) // 2):
        stack.append(head.val)
        head = head.next
    while head and stack[-1] == head.val:
        stack.pop()
        head = head.next
    return head is None and not stack
