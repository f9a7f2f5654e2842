import { ownDocument } from "@/lib/documents/own-document";

export const dynamic = "force-dynamic";

export const GET = () => ownDocument(<p>drawn by a route</p>, 404);
