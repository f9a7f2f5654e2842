export { answerNextAuth as GET, answerNextAuth as POST } from "@/lib/access/answer-next-auth";
