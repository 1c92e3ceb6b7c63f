import '../security/built';
